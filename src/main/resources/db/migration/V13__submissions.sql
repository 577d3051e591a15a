-- A version of a work that its author hands in, and what became of it. All of them stay: they are the history of its publishing.
create table submission (
    id varchar(36) collate utf8mb4_nopad_bin not null,
    work varchar(80) collate utf8mb4_nopad_bin not null,
    revision integer not null,
    submitted_by varchar(36) collate utf8mb4_nopad_bin not null,
    submitted_at datetime(6) not null,
    note varchar(1000) collate utf8mb4_uca1400_as_cs,
    state varchar(20) collate utf8mb4_nopad_bin not null,
    decided_by varchar(36) collate utf8mb4_nopad_bin,
    decided_at datetime(6),
    decided_note varchar(2000) collate utf8mb4_uca1400_as_cs,
    primary key (id),
    constraint submission_revision foreign key (work, revision) references revision (work, number),
    constraint submission_submitted_by foreign key (submitted_by) references account (id),
    constraint submission_decided_by foreign key (decided_by) references account (id)
);
create index submission_by_state on submission (state, submitted_at);
create index submission_by_work on submission (work, submitted_at);

-- What a reviewer says at a place of a version, and what its author answers.
create table place_comment (
    id varchar(36) collate utf8mb4_nopad_bin not null,
    submission varchar(36) collate utf8mb4_nopad_bin not null,
    place varchar(1000) collate utf8mb4_nopad_bin not null,
    language varchar(35) collate utf8mb4_nopad_bin,
    words varchar(2000) collate utf8mb4_uca1400_as_cs not null,
    author varchar(36) collate utf8mb4_nopad_bin not null,
    written_at datetime(6) not null,
    answer varchar(2000) collate utf8mb4_uca1400_as_cs,
    settled_at datetime(6),
    primary key (id),
    constraint place_comment_submission foreign key (submission) references submission (id),
    constraint place_comment_author foreign key (author) references account (id)
);
create index place_comment_by_submission on place_comment (submission, written_at);
