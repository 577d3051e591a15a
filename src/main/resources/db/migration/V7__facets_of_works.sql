-- What more a work can be chosen by. An entry of an earlier form lacks it, and is told anew from its work at the next start.
alter table search_entry add column facets mediumtext collate utf8mb4_nopad_bin;
alter table search_entry add column form integer default 1 not null;
