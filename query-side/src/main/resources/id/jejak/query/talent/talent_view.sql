create table talent_view (
  talent    text,
  view      text,
  person    text,
  company   text,
  agreement text,
  fields    text,
  viewed_at timestamptz,
  viewed_by text,
  primary key (talent, view)
);
create index on talent_view (person, viewed_at);
create index on talent_view (company);
