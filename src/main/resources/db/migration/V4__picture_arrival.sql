-- A file is known again by the bytes that it was brought with, though it is kept as pixels written anew.
create table picture_arrival (
    arrived_as varchar(64) collate utf8mb4_nopad_bin not null,
    hash varchar(64) collate utf8mb4_nopad_bin not null,
    primary key (arrived_as),
    constraint picture_arrival_hash foreign key (hash) references stored_picture (hash)
);
