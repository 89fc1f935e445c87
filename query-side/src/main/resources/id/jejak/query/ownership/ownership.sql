create table ownership (
  thing text not null,
  link  text not null, -- what `owner` is to it: one for each single link, the owner's own name otherwise
  owner text,
  primary key (thing, link)
);
create index on ownership (owner);
