-- The row stays without anything of the person, so that what she wrote with others keeps an author.
alter table account add column erased_at datetime(6);
