create table outcome_board (
  enrollment     text,
  months         int,
  person         text,
  training_class text,
  program        text,
  status         text,
  answered_on    date,
  primary key (enrollment, months)
);
create index on outcome_board (program, months);
