-- What a person has marked to find it again. It goes with the person and with the work.
create table bookmark (
    person varchar(36) collate utf8mb4_nopad_bin not null,
    work varchar(80) collate utf8mb4_nopad_bin not null,
    marked_at datetime(6) not null,
    primary key (person, work),
    constraint bookmark_person foreign key (person) references account (id),
    constraint bookmark_work foreign key (work) references work (id)
);
