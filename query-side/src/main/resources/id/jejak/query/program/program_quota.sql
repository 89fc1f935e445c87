create table program_quota (
  program text,
  track   text,
  seats   int,
  primary key (program, track)
);
