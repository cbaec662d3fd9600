select t.code from theme t where t.code = any($1::text[]) and t.published_to is null
