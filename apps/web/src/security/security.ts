import type { components } from '../api/schema';

export type Security = components['schemas']['SecurityView'];
export type OwnSession = components['schemas']['OwnSessionView'];
export type BegunFactor = components['schemas']['BegunFactorView'];
export type RecoveryCodes = components['schemas']['RecoveryCodesView'];

/** What is old once the ways to sign in have changed: the other sessions end with them. */
export const AFTER_A_CHANGE = ['/me', '/session'] as const;

/** Fewer recovery codes than this are worth a word. */
const FEW = 3;

export const areFew = (recoveryCodesLeft: number): boolean => recoveryCodesLeft < FEW;

/** A secret in groups of four, as one types it: "JBSW Y3DP …". */
export const inGroups = (secret: string): string => secret.replace(/.{4}(?=.)/g, '$& ');
