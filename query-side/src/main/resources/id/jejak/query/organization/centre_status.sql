create table centre_status (
  organization  text,
  from_day      date,
  status        text,
  accreditation text,
  decree        text,
  primary key (organization, from_day)
);
