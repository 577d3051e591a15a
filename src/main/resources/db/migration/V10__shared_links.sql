-- Secret addresses under which one work is read without an account. The token itself is nowhere: its hash finds the link, and
-- a copy that only the key beside the database opens shows it again.
create table shared_link (
    id varchar(36) collate utf8mb4_nopad_bin not null,
    token_hash varchar(64) collate utf8mb4_nopad_bin not null,
    token_sealed varchar(120) collate utf8mb4_nopad_bin not null,
    work varchar(80) collate utf8mb4_nopad_bin not null,
    revision integer not null,
    live boolean not null,
    maker varchar(36) collate utf8mb4_nopad_bin,
    school varchar(36) collate utf8mb4_nopad_bin,
    passcode varchar(255) collate utf8mb4_nopad_bin,
    made_at datetime(6) not null,
    ends_at datetime(6),
    withdrawn_at datetime(6),
    note varchar(300) collate utf8mb4_uca1400_as_cs not null,
    may_copy boolean not null,
    languages varchar(400) collate utf8mb4_nopad_bin not null,
    parts varchar(100) collate utf8mb4_nopad_bin not null,
    primary key (id),
    constraint shared_link_token unique (token_hash),
    constraint shared_link_work foreign key (work) references work (id),
    constraint shared_link_maker foreign key (maker) references account (id),
    constraint shared_link_school foreign key (school) references school (id)
);
create index shared_link_by_work on shared_link (work);
create index shared_link_by_maker on shared_link (maker, made_at);
create index shared_link_by_school on shared_link (school, made_at);

-- How often a link was opened and something of it downloaded, day by day. Nothing of who did.
create table shared_link_day (
    link varchar(36) collate utf8mb4_nopad_bin not null,
    on_day date not null,
    opens bigint not null,
    downloads bigint not null,
    primary key (link, on_day),
    constraint shared_link_day_link foreign key (link) references shared_link (id)
);
