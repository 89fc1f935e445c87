create table class_quota (
  training_class text,
  district       text,
  seats          int not null default 0,
  primary key (training_class, district)
);
