-- What a picture shows, its maker and its licence stand in the works that use it; here is only what is true of the file.
create table stored_picture (
    hash varchar(64) collate utf8mb4_nopad_bin not null,
    type varchar(10) collate utf8mb4_nopad_bin not null,
    width integer not null,
    height integer not null,
    size bigint not null,
    brought_by varchar(36) collate utf8mb4_nopad_bin,
    brought_at datetime(6) not null,
    primary key (hash),
    constraint stored_picture_brought_by foreign key (brought_by) references account (id)
);
