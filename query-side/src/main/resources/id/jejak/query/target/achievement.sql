create table achievement (
  kind        text,
  subject     text,
  person      text,
  program     text,
  achieved_on date,
  stands      boolean,
  primary key (kind, subject)
);
create index on achievement (program, kind);
create index on achievement (person);
