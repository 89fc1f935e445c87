create table assessor_register (
  assessor       text primary key,
  person         text,
  name           text,
  registration   text,
  fields         text,
  from_day       date,
  to_day         date,
  expired_from   date,
  suspended_from date,
  withdrawn_from date,
  reason         text
);
