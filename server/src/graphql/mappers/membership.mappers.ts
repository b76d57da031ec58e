import type { Membership, Office } from '@stancegraph/analysis';

export type MembershipMapper = Membership;
export type OfficeMapper = Office;
