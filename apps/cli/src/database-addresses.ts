/** The two addresses of the database: the owner's for migrations, the application's for everything else. */
export interface DatabaseAddresses {
  ownerUrl: string;
  appUrl: string;
  /** Off behind a pooler in transaction mode; on unless told. */
  namedStatements?: boolean;
}
