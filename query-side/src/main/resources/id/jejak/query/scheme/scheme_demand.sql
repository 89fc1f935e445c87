create table scheme_demand (
  scheme text,
  region text,
  year   int,
  people int,
  source text,
  primary key (scheme, region, year)
);
