create table assessor_membership (
  assessor text,
  lsp      text,
  from_day date,
  left_on  date,
  primary key (assessor, lsp)
);
create index on assessor_membership (lsp);
