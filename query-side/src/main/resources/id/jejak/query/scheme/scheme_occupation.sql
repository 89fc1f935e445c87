create table scheme_occupation (
  scheme text,
  kbji   text,
  title  text,
  primary key (scheme, kbji)
);
create index on scheme_occupation (kbji);
