create table office_holder (
  organization text,
  office       text,
  holder       text,
  from_day     date,
  name         text,
  acting       boolean,
  to_day       date,
  ended_on     date,
  primary key (organization, office, holder, from_day)
);
