/** What is used of jStat, which has no types of its own. */
declare module "jstat" {
  const jstat: { readonly studentt: { readonly inv: (share: number, freedom: number) => number } };
  export default jstat;
}
