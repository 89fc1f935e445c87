create table organization_directory (
  organization   text primary key,
  kind           text,
  name           text,
  seat           text,
  parent         text,
  parent_since   date,
  suspended_from date,
  status         text,
  accreditation  text
);
create index on organization_directory (parent);
create index on organization_directory (kind, organization);
