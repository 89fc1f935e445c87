create table scheme_unit (
  scheme  text,
  version int,
  unit    text,
  title   text,
  primary key (scheme, version, unit)
);
