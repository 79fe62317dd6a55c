/** How figures are written in a language. Nothing is rounded: what is promised is promised to the last digit. */
export interface Figures {
  readonly number: (value: number) => string;
  /** @param share in [0, 1] */
  readonly percentage: (share: number) => string;
  /** @param currency an ISO 4217 code; another word goes beside the figure as it is */
  readonly money: (amount: number, currency: string | undefined) => string;
  /** @param at a day, or a moment, which is written as it is in UTC; what is neither stays as it is */
  readonly date: (at: string) => string;
}

const EXACT = { maximumFractionDigits: 20 } as const;
const CURRENCY = /^[A-Za-z]{3}$/;
const DATE = { year: "numeric", month: "long", day: "numeric" } as const;
const TIME = { hour: "numeric", minute: "2-digit", timeZoneName: "short" } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const figuresIn = (language: string): Figures => {
  const number = (value: number) => new Intl.NumberFormat(language, EXACT).format(value);
  return {
    number,
    percentage: (share) => new Intl.NumberFormat(language, { ...EXACT, style: "percent" }).format(share),
    money: (amount, currency) => {
      if (currency === undefined) return number(amount);
      if (!CURRENCY.test(currency)) return `${number(amount)} ${currency}`;
      const style = { ...EXACT, style: "currency", currency, trailingZeroDisplay: "stripIfInteger" } as const;
      return new Intl.NumberFormat(language, style).format(amount);
    },
    date: (at) => {
      const moment = new Date(at);
      if (Number.isNaN(moment.getTime())) return at;
      return new Intl.DateTimeFormat(language, { ...DATE, ...(DAY.test(at) ? {} : TIME), timeZone: "UTC" }).format(moment);
    },
  };
};
