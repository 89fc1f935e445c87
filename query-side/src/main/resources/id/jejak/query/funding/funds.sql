create table funds (
  allocation  text primary key,
  program     text,
  line        text,
  source      text,
  fiscal_year int,
  office      text,
  agreement   text,
  approved    bigint not null default 0,
  reserved    bigint not null default 0,
  committed   bigint not null default 0,
  paid        bigint not null default 0,
  released    bigint not null default 0
);
create index on funds (program);
