create table assessor_conflict (
  assessor  text,
  towards   text,
  kind      text,
  until_day date,
  primary key (assessor, towards, kind)
);
