create table capability (
  organization text,
  scheme       text,
  from_day     date,
  to_day       date,
  ended_on     date,
  primary key (organization, scheme)
);
create index on capability (scheme);
