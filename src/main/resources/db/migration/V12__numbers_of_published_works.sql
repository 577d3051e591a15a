-- By which a published work is called on paper and aloud. It gets one when it is first published, and keeps it for good.
create table work_number (
    number bigint not null auto_increment,
    work varchar(80) collate utf8mb4_nopad_bin not null,
    primary key (number),
    constraint work_number_work unique (work)
);
insert into work_number (work) select id from work where published is not null or withdrawn_at is not null order by id;
