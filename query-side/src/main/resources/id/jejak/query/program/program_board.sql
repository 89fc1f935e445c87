create table program_board (
  program        text primary key,
  name           text,
  office         text,
  parent         text,
  agreement      text,
  fiscal_year    int,
  begins_on      date,
  ends_on        date,
  seats          int not null default 0,
  training_types int not null default 0,
  providers      int not null default 0,
  cohorts_released int not null default 0,
  finished_on    date,
  status         text
);
