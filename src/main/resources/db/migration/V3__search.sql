-- What the index is made from; it can itself be made again from the works.
create table search_entry (
    work varchar(80) collate utf8mb4_nopad_bin not null,
    kind varchar(20) collate utf8mb4_nopad_bin not null,
    owner varchar(36) collate utf8mb4_nopad_bin,
    school varchar(36) collate utf8mb4_nopad_bin,
    network boolean not null,
    published boolean not null,
    age_from integer,
    age_to integer,
    minutes integer,
    themes mediumtext collate utf8mb4_nopad_bin not null,
    languages varchar(1000) collate utf8mb4_nopad_bin not null,
    titles mediumtext collate utf8mb4_nopad_bin not null,
    texts mediumtext collate utf8mb4_nopad_bin not null,
    changed_at datetime(6) not null,
    primary key (work),
    constraint search_entry_work foreign key (work) references work (id)
);
