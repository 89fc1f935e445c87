#!/bin/sh
# Runs once, when the database is made: the three roles in which Jejak meets it. None is a superuser, and the
# application does not own the log.
set -eu
. /run/secrets/database
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
  -v owner="$jejak_owner" -v app="$jejak_app" -v vault="$jejak_vault" <<'SQL'
create role jejak_owner login password :'owner';
create role jejak_app login password :'app';
create role jejak_vault login password :'vault';
-- An error message can quote a row: it reaches the client, not the server's log.
alter role jejak_app set log_min_messages = 'log';
alter role jejak_vault set log_min_messages = 'log';
alter database jejak owner to jejak_owner;
revoke all on database jejak from public;
grant connect on database jejak to jejak_app, jejak_vault;
SQL
