create table business_board (
  business   text primary key,
  person     text,
  program    text,
  field      text,
  started_on date
);
create index on business_board (program);
create index on business_board (person);
