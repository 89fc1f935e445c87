create table breach_person (
  breach   text,
  person   text,
  named_at timestamptz,
  notice   int,
  told_at  timestamptz,
  primary key (breach, person)
);
