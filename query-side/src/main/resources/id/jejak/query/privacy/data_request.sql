create table data_request (
  request      text primary key,
  person       text,
  kind         text,
  status       text,
  requested_at timestamptz,
  answered_at  timestamptz,
  legal_basis  text,
  kept         text,
  reason       text
);
create index on data_request (person);
