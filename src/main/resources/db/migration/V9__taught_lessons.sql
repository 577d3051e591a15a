-- What a teacher says after a lesson, with the version of each activity that she taught. Nothing of any pupil.
create table taught_lesson (
    id varchar(36) collate utf8mb4_nopad_bin not null,
    plan varchar(80) collate utf8mb4_nopad_bin,
    teacher varchar(36) collate utf8mb4_nopad_bin,
    taught_on date not null,
    pupils integer,
    written_at datetime(6) not null,
    primary key (id),
    constraint taught_lesson_plan foreign key (plan) references work (id),
    constraint taught_lesson_teacher foreign key (teacher) references account (id)
);
create index taught_lesson_by_plan on taught_lesson (plan, teacher);

create table taught_activity (
    lesson varchar(36) collate utf8mb4_nopad_bin not null,
    place integer not null,
    placement varchar(60) collate utf8mb4_nopad_bin not null,
    activity varchar(80) collate utf8mb4_nopad_bin not null,
    version integer not null,
    planned integer not null,
    minutes integer not null,
    worked varchar(1000) not null,
    to_change varchar(1000) not null,
    primary key (lesson, place),
    constraint taught_activity_lesson foreign key (lesson) references taught_lesson (id),
    constraint taught_activity_activity foreign key (activity) references work (id)
);
create index taught_activity_by_activity on taught_activity (activity);
