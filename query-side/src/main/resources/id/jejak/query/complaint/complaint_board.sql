create table complaint_board (
  complaint       text primary key,
  about           text,
  complainant     text,
  statement       text,
  filed_on        date,
  filed_at        timestamptz,
  status          text,
  acknowledged_at timestamptz,
  investigator    text,
  decider         text,
  outcome         text,
  reason          text,
  resolved_at     timestamptz
);
create index on complaint_board (about);
