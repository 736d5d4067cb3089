/** How one signs in: dates and numbers, no secrets. */
export class SecurityView {
  passwordChangedAt: Date | null;
  /** null without a second factor */ factorSince: Date | null;
  /** recovery codes that were not used yet */ recoveryCodesLeft: number;
  /** the roles ask for a second factor */ factorRequired: boolean;
}

/** A second factor that was begun: shown this once. */
export class BegunFactorView {
  /** @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP */ secret: string;
  /** @example otpauth://totp/Entente:amina%40network.example?secret=…&issuer=Entente */ uri: string;
}

/** Recovery codes: shown this once. */
export class RecoveryCodesView {
  /** @example ["k3v9-q07z-mxt4-8ahw"] */ codes: string[];
}
