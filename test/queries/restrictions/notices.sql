select * from (select t.area_id, t.certificate, t.disputed, t.further, t.links, t.listed_codes, t.quarantine, t.restrictions, t.stated_on, t.territory, t.public_id, (select publication from horizon) as at_publication from restriction_notice t where t.published_to is null order by t.territory, t.public_id limit 1001) page limit $1::int
select t.id, t.code from area t where t.id = any($1::int[])
