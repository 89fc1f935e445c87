create table funds (
  allocation  text primary key,
  program     text,
  line        text,
  source      text,
  fiscal_year int,
  office      text,
  agreement   text,
  unit_price  bigint,
  approved    bigint not null default 0,
  reserved    bigint not null default 0,
  committed   bigint not null default 0,
  paid        bigint not null default 0,
  released    bigint not null default 0,
  carried_over bigint not null default 0,
  waiting     bigint not null default 0,
  waiting_amount bigint not null default 0,
  revisions   bigint not null default 0,
  proposed    bigint,
  last_commitment date,
  closed      boolean not null default false,
  unspent     bigint
);
create index on funds (program);
create index on funds (office, fiscal_year);
