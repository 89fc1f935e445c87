-- Files of many rows, until some time after they are decided. What a row holds is sealed under the key of its
-- import and emptied when the row is decided; the key is destroyed with the import.
create schema if not exists intake;
create table intake.import (
  import      text        primary key,
  kind        text        not null,
  state       text        not null check (state in ('RECEIVING', 'RUNNING', 'DONE')),
  actor       text        not null,
  role        text        not null,
  tenant      text        not null,
  person      text,
  assessor    text,
  reason      text,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  finished_at timestamptz,
  request     uuid        not null,
  digest      bytea,  -- keyed hash of the file
  rows        int         not null default 0,
  accepted    int         not null default 0,
  refused     int         not null default 0,
  done        int         not null default 0,
  token       text,   -- of the last event that it led to
  turn        bigint      not null default 0
);
create unique index import_request on intake.import (actor, request) where state <> 'RECEIVING';
create index import_running on intake.import (turn, import) where state = 'RUNNING';

create table intake.row (
  import  text  not null references intake.import on delete cascade,
  row     int   not null, -- as a spreadsheet shows it
  sealed  bytea,
  outcome text  check (outcome in ('ACCEPTED', 'REFUSED', 'ALREADY_DONE')),
  code    text,
  details text,
  about   text,
  primary key (import, row)
) with (fillfactor = 80);
create index row_waiting on intake.row (import, row) where outcome is null;

-- What was asked by rows before, as long as the receipts: a keyed hash of what was asked, and what became of it.
create table intake.asked (
  actor   text    not null,
  content bytea   not null,
  refused int     not null, -- how often
  done    boolean not null,
  primary key (actor, content)
);

create sequence intake.turn;

grant usage on schema intake to ${app_role};
grant select, insert, update, delete on intake.import, intake.row, intake.asked to ${app_role};
grant usage on sequence intake.turn to ${app_role};
