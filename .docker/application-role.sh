#!/bin/sh
# Run once by the PostgreSQL image: the role in which the product works. It owns nothing.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$APPLICATION_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role entente_app login password :'password';
SQL
