create table duty_list (
  session  text,
  assessor text,
  person   text,
  replaced boolean not null default false,
  primary key (session, assessor)
);
create index on duty_list (assessor);
