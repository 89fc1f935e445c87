create table work_queue (
  work      text,
  subject   text,
  role      text,
  program   text,
  person    text,
  since     timestamptz,
  due_on    date,
  process   text,
  timer     text,
  timer_key text,
  primary key (work, subject)
);
create index on work_queue (role, program);
