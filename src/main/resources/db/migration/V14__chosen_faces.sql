-- In which letters this installation sets a language. A language that is not here has its usual ones.
create table chosen_face (
    language varchar(35) collate utf8mb4_nopad_bin not null,
    typeface varchar(40) collate utf8mb4_nopad_bin not null,
    primary key (language)
);
