-- Every command rests on the rules: where they end is on one page, however long the log grows.
create index event_rules on event (version) where stream = 'rules';
