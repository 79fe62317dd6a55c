import type {
  MemberProgramLeaf,
  MemberProgramTierLeaf,
  OfferLeaf,
  OrganizationLeaf,
  MemberProgram as SchemaOrgMemberProgram,
  ServiceLeaf,
  WithContext,
} from "schema-dts";
import type { MemberProgram, MemberProgramTier, PublicOffer } from "./member-program.js";

declare const program: MemberProgram;
/** Whatever has a value has one that schema.org allows. */
export const allowed: WithContext<SchemaOrgMemberProgram> = program;

/** The properties that schema.org's vocabulary does not know. */
type Unknown<Mine, SchemaOrg> = Exclude<keyof Mine, keyof SchemaOrg>;

type Misnamed =
  | Unknown<MemberProgram, WithContext<MemberProgramLeaf>>
  | Unknown<MemberProgramTier, MemberProgramTierLeaf>
  | Unknown<MemberProgram["hostingOrganization"], OrganizationLeaf>
  | Unknown<PublicOffer, OfferLeaf>
  | Unknown<PublicOffer["itemOffered"], ServiceLeaf>;
export const nothingIsMisnamed = (name: Misnamed): never => name;

export const misnamed: Unknown<{ readonly hasTier: string }, MemberProgramLeaf> = "hasTier";
