create table program_wave (
  program     text,
  wave        int,
  opens_on    date,
  closes_on   date,
  open        boolean not null default false,
  released_on date,
  primary key (program, wave)
);
