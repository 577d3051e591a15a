-- One set for H2 (which accepts collations and ignores them) and MariaDB.
-- Keys and tokens: utf8mb4_nopad_bin, because _bin alone holds 'a' = 'a '.
-- Text: utf8mb4_uca1400_as_cs, because the defaults hold Thai pa = paa, Khmer kaa = kam, Vietnamese ma = ma with a grave.

create table school (
    id varchar(36) collate utf8mb4_nopad_bin not null,
    name varchar(120) collate utf8mb4_nopad_bin not null,
    primary key (id),
    constraint school_name unique (name)
);

create table account (
    id varchar(36) collate utf8mb4_nopad_bin not null,
    sign_in_name varchar(60) collate utf8mb4_nopad_bin,
    password varchar(255) collate utf8mb4_nopad_bin,
    name varchar(120) collate utf8mb4_uca1400_as_cs not null,
    role varchar(20) collate utf8mb4_nopad_bin not null,
    school varchar(36) collate utf8mb4_nopad_bin,
    language varchar(35) collate utf8mb4_nopad_bin not null,
    session_epoch integer not null,
    invited_at datetime(6) not null,
    switched_off_at datetime(6),
    primary key (id),
    constraint account_sign_in_name unique (sign_in_name),
    constraint account_school foreign key (school) references school (id)
);

create table one_time_address (
    token_hash varchar(64) collate utf8mb4_nopad_bin not null,
    account varchar(36) collate utf8mb4_nopad_bin not null,
    issued_at datetime(6) not null,
    expires_at datetime(6) not null,
    spent_at datetime(6),
    primary key (token_hash),
    constraint one_time_address_account foreign key (account) references account (id)
);

create table work (
    id varchar(80) collate utf8mb4_nopad_bin not null,
    kind varchar(20) collate utf8mb4_nopad_bin not null,
    owner varchar(36) collate utf8mb4_nopad_bin,
    school varchar(36) collate utf8mb4_nopad_bin,
    network boolean not null,
    head integer not null,
    published integer,
    title mediumtext collate utf8mb4_uca1400_as_cs not null,
    title_words varchar(1000) collate utf8mb4_nopad_bin not null,
    touched_at datetime(6) not null,
    draft_counter bigint not null,
    primary key (id),
    constraint work_owner foreign key (owner) references account (id),
    constraint work_school foreign key (school) references school (id)
);

create index work_by_owner on work (owner, touched_at);
create index work_by_kind on work (kind, published);

create table revision (
    work varchar(80) collate utf8mb4_nopad_bin not null,
    number integer not null,
    author varchar(36) collate utf8mb4_nopad_bin,
    kept_at datetime(6) not null,
    note varchar(500) collate utf8mb4_uca1400_as_cs,
    published_at datetime(6),
    content mediumtext collate utf8mb4_nopad_bin not null,
    primary key (work, number),
    constraint revision_work foreign key (work) references work (id),
    constraint revision_author foreign key (author) references account (id)
);

create table draft (
    work varchar(80) collate utf8mb4_nopad_bin not null,
    author varchar(36) collate utf8mb4_nopad_bin not null,
    base integer not null,
    counter bigint not null,
    saved_at datetime(6) not null,
    content mediumtext collate utf8mb4_nopad_bin not null,
    primary key (work, author),
    constraint draft_work foreign key (work) references work (id),
    constraint draft_author foreign key (author) references account (id)
);

-- The other text of a place that two people changed. Settled ones stay.
create table kept_text (
    id varchar(36) collate utf8mb4_nopad_bin not null,
    work varchar(80) collate utf8mb4_nopad_bin not null,
    place varchar(1000) collate utf8mb4_nopad_bin not null,
    language varchar(35) collate utf8mb4_nopad_bin,
    unit mediumtext collate utf8mb4_nopad_bin not null,
    author varchar(36) collate utf8mb4_nopad_bin,
    kept_at datetime(6) not null,
    settled_at datetime(6),
    primary key (id),
    constraint kept_text_work foreign key (work) references work (id),
    constraint kept_text_author foreign key (author) references account (id)
);

create index kept_text_by_work on kept_text (work, settled_at);

create table work_reference (
    work varchar(80) collate utf8mb4_nopad_bin not null,
    number integer not null,
    target_kind varchar(20) collate utf8mb4_nopad_bin not null,
    target varchar(80) collate utf8mb4_nopad_bin not null,
    primary key (work, number, target_kind, target),
    constraint work_reference_revision foreign key (work, number) references revision (work, number)
);

create index work_reference_by_target on work_reference (target_kind, target);
