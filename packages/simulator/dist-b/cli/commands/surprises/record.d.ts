import { type Either } from "fp-ts/lib/Either.js";
import { type Complaint } from "../../complaint.js";
/** For each customer, by id, the day on which each service came last. */
export type DeliveryRecord = Map<string, {
    [service: string]: string;
}>;
/**
 * Reads a file of deliveries, as this command writes them. Lines about customers with errors are passed over.
 *
 * @param until what was delivered after this day is not known yet on it
 */
export declare const readRecord: (path: string, until: string) => Promise<Either<Complaint, DeliveryRecord>>;
export declare const remember: (record: DeliveryRecord, id: string, service: string, date: string) => void;
//# sourceMappingURL=record.d.ts.map