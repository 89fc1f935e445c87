create table business_board (
  business      text primary key,
  person        text,
  program       text,
  track         text,
  field         text,
  started_on    date,
  supports      int not null default 0,
  supported_by  text,
  checked_month int,
  alive         boolean
);
create index on business_board (program);
create index on business_board (person);
