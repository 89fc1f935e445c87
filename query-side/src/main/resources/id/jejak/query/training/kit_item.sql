create table kit_item (
  enrollment     text,
  item           text,
  person         text,
  training_class text,
  issued_at      timestamptz,
  returned_at    timestamptz,
  primary key (enrollment, item)
);
create index on kit_item (training_class);
