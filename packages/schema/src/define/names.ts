import type { PolicyDocument } from "../structure/document.js";

/** A compile error that reads as a sentence: what is written is not assignable to what is wrong with it. */
export type NoSuch<Kind extends string, Name extends string> = `there is no ${Kind} \`${Name}\``;

/** The ids that one part of a document declares; none where it has no such part. */
export type IdsIn<Document extends PolicyDocument, Part extends "facts" | "segments" | "services" | "channels"> = Document extends {
  readonly [key in Part]: infer Declared;
}
  ? Extract<keyof Declared, string>
  : never;

/** The name, or the sentence that it is not declared. */
export type CheckName<Kind extends string, Name, Known extends string> = Name extends string
  ? Name extends Known
    ? Name
    : NoSuch<Kind, Name>
  : Name;

/** A list of names, each checked. */
export type CheckNames<Kind extends string, Names, Known extends string> = {
  readonly [Index in keyof Names]: CheckName<Kind, Names[Index], Known>;
};

/** A list of segments and of `{ "from": … }`, each checked. */
export type CheckSegments<List, Known extends string> = List extends string
  ? List
  : {
      readonly [Index in keyof List]: List[Index] extends { readonly from: infer From }
        ? { readonly from: CheckName<"segment", From, Known> }
        : CheckName<"segment", List[Index], Known>;
    };

/** A value whose key should not be there, as a sentence. */
export type NoSuchKey<Key> = `there is no key \`${Key & string}\` here`;
