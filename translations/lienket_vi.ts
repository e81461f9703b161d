<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>LienKet::CommandLine</name>
    <message>
        <source>The language to speak and write</source>
        <translation>Ngôn ngữ của thông báo và văn bản</translation>
    </message>
    <message>
        <source>Take this day for today, such as 2026-11-18</source>
        <translation>Lấy ngày này làm hôm nay, ví dụ 2026-11-18</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Hiện phần trợ giúp này</translation>
    </message>
    <message>
        <source>Show the program&apos;s version</source>
        <translation>Hiện phiên bản của chương trình</translation>
    </message>
    <message>
        <source>Use the sample consortium; it stands for FILE</source>
        <translation>Dùng nhóm trường mẫu thay cho FILE</translation>
    </message>
    <message>
        <source>Make the sample N times as large</source>
        <translation>Nhân dữ liệu mẫu lên N lần</translation>
    </message>
    <message>
        <source>Write JSON instead of text</source>
        <translation>Ghi ra dạng JSON thay cho văn bản</translation>
    </message>
    <message>
        <source>Only what belongs to this year</source>
        <translation>Chỉ lấy những gì thuộc năm này</translation>
    </message>
    <message>
        <source>How to write the records</source>
        <translation>Dạng ghi ra của các bản ghi</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Tệp cần ghi</translation>
    </message>
    <message>
        <source>Make each line a step of its own, and keep those before a bad one</source>
        <translation>Lưu từng dòng thành một bước riêng và giữ các dòng đứng trước dòng lỗi</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Mở cửa sổ chương trình</translation>
    </message>
    <message>
        <source>Make a program file, empty or with the sample consortium</source>
        <translation>Tạo tệp mới, để trống hoặc chứa nhóm trường mẫu</translation>
    </message>
    <message>
        <source>Check a file: what is not as it should be, and a digest of its content</source>
        <translation>Kiểm tra tệp: liệt kê điểm bất thường và mã băm của nội dung</translation>
    </message>
    <message>
        <source>List the records of one kind</source>
        <translation>Liệt kê các bản ghi của một loại</translation>
    </message>
    <message>
        <source>Add or change records, one JSON object a line on standard input, all of them or none</source>
        <translation>Thêm hoặc sửa bản ghi, mỗi dòng đầu vào chuẩn là một đối tượng JSON, lưu tất cả hoặc không lưu gì</translation>
    </message>
    <message>
        <source>Make the annual report of a year as a PDF file</source>
        <translation>Lập báo cáo tổng kết năm dưới dạng tệp PDF</translation>
    </message>
    <message>
        <source>LienKet keeps the work of a consortium of universities in one file.</source>
        <translation>LienKet lưu toàn bộ công việc của một nhóm trường trong một tệp.</translation>
    </message>
    <message>
        <source>ENTITY is one of:</source>
        <translation>ENTITY là một trong các loại:</translation>
    </message>
    <message>
        <source>The file is as it should be.</source>
        <translation>Tệp không có gì bất thường.</translation>
    </message>
    <message>
        <source>Records: %1, steps of the history: %2, findings: %3</source>
        <translation>Số bản ghi: %1, số bước trong lịch sử: %2, số điểm bất thường: %3</translation>
    </message>
    <message>
        <source>“lienket --help” says what is possible.</source>
        <translation>Gõ “lienket --help” để xem cách dùng.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>đầu ra chuẩn</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>--times goes with --sample.</source>
        <translation>--times chỉ dùng cùng với --sample.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not “%4”.</source>
        <translation>--%1 cần một số từ %2 đến %3, không phải “%4”.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 nhận một trong các giá trị %2, không phải “%3”.</translation>
    </message>
    <message>
        <source>--today needs a day such as 2026-11-18, not “%1”.</source>
        <translation>--today cần một ngày như 2026-11-18, không phải “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>Thừa tham số “%1”.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is “%2”.</source>
        <translation>Không có báo cáo “%1”; chỉ có “%2”.</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>Không có lệnh hay tệp nào tên “%1”.</translation>
    </message>
</context>
<context>
    <name>LienKet::Errors</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Không có tệp %1. Hãy kiểm tra lại tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>This record is not in the file. It may have been deleted; look in its history.</source>
        <translation>Bản ghi này không có trong tệp. Có thể bản ghi đã bị xóa; hãy xem lịch sử.</translation>
    </message>
    <message>
        <source>The file holds nothing of the year %1. Choose another year.</source>
        <translation>Tệp không có dữ liệu của năm %1. Hãy chọn năm khác.</translation>
    </message>
    <message>
        <source>The font %1 is not installed. Install it, then try again.</source>
        <translation>Máy chưa cài phông chữ %1. Hãy cài phông chữ rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no document form %1. Install LienKet again.</source>
        <translation>Không có mẫu văn bản %1. Hãy cài lại LienKet.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>Đã có tệp %1 và tệp đó được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Another record has the same code or place in its order. Nothing was written; change one of them.</source>
        <translation>Một bản ghi khác đã có cùng mã hoặc cùng thứ tự. Chưa lưu gì; hãy sửa một trong hai bản ghi.</translation>
    </message>
    <message>
        <source>It was not deleted, because another record refers to it (%1). Change that one first.</source>
        <translation>Chưa xóa được vì còn bản ghi khác dùng đến (%1). Hãy sửa bản ghi đó trước.</translation>
    </message>
    <message>
        <source>A value breaks a rule of the file. Nothing was written; check what you entered.</source>
        <translation>Có giá trị không đúng quy tắc của tệp. Chưa lưu gì; hãy kiểm tra lại nội dung đã nhập.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a LienKet file.</source>
        <translation>%1 là thư mục. Hãy chọn một tệp LienKet.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe. Name a LienKet file.</source>
        <translation>%1 là thiết bị hoặc đường ống. Hãy chọn một tệp LienKet.</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk (a hard link), under which it could be changed unnoticed. Copy the file and open the copy.</source>
        <translation>%1 còn một tên khác trên ổ đĩa (liên kết cứng) nên có thể bị sửa mà không ai biết. Hãy sao chép tệp rồi mở bản sao.</translation>
    </message>
    <message>
        <source>%1 is empty: it has 0 bytes. Get it once more from where it came, or open a backup.</source>
        <translation>%1 rỗng (0 byte). Hãy lấy lại tệp từ nơi gửi hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a LienKet file. Download the file itself.</source>
        <translation>%1 là trang web, không phải tệp LienKet. Hãy tải về chính tệp đó.</translation>
    </message>
    <message>
        <source>%1 is an archive or an office document, not a LienKet file. If the file is in it, unpack it first.</source>
        <translation>%1 là tệp nén hoặc văn bản văn phòng, không phải tệp LienKet. Nếu tệp nằm bên trong, hãy giải nén trước.</translation>
    </message>
    <message>
        <source>%1 is a picture, not a LienKet file. Choose another one.</source>
        <translation>%1 là tệp ảnh, không phải tệp LienKet. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is a PDF document, not a LienKet file. Choose another one.</source>
        <translation>%1 là tệp PDF, không phải tệp LienKet. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is not a LienKet file. Choose another one.</source>
        <translation>%1 không phải tệp LienKet. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is the database of another program and was left as it is. Choose a LienKet file.</source>
        <translation>%1 là cơ sở dữ liệu của chương trình khác và được giữ nguyên. Hãy chọn một tệp LienKet.</translation>
    </message>
    <message>
        <source>The document form %1 cannot be read. Install LienKet again.</source>
        <translation>Không đọc được mẫu văn bản %1. Hãy cài lại LienKet.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8. Write one object on each line.</source>
        <translation>Đây không phải JSON theo bảng mã UTF-8. Hãy ghi mỗi dòng một đối tượng.</translation>
    </message>
    <message>
        <source>This is JSON, but no object. Write one {…} on each line.</source>
        <translation>Đây là JSON nhưng không phải đối tượng. Hãy ghi mỗi dòng một {…}.</translation>
    </message>
    <message>
        <source>“%1” is written twice. Keep one of them.</source>
        <translation>“%1” được ghi hai lần. Hãy giữ lại một.</translation>
    </message>
    <message>
        <source>The brackets are nested deeper than in any record.</source>
        <translation>Các dấu ngoặc lồng nhau sâu hơn mức của một bản ghi.</translation>
    </message>
    <message>
        <source>The line is longer than 16 MB, and no record is.</source>
        <translation>Dòng dài hơn 16 MB, không có bản ghi nào dài như vậy.</translation>
    </message>
    <message>
        <source>“entity” is missing. Write which kind of record it is.</source>
        <translation>Thiếu “entity”. Hãy ghi rõ loại bản ghi.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Không có loại bản ghi “%1”.</translation>
    </message>
    <message>
        <source>There is no record with the id or code “%1”.</source>
        <translation>Không có bản ghi nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>The handle “%1” was given on an earlier line. Choose another one.</source>
        <translation>Tên tạm “%1” đã đặt ở dòng trước. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” belong to no year. Leave out --year.</source>
        <translation>Loại bản ghi “%1” không gắn với năm. Hãy bỏ --year.</translation>
    </message>
    <message>
        <source>A report cannot go from “%2” to “%3”.</source>
        <translation>Báo cáo không thể chuyển từ “%2” sang “%3”.</translation>
    </message>
    <message>
        <source>This report is part of a consolidated report. Take it out there first.</source>
        <translation>Báo cáo này đã đưa vào báo cáo tổng hợp. Hãy rút ra khỏi báo cáo tổng hợp trước.</translation>
    </message>
    <message>
        <source>Only accepted reports can be in a consolidated report. Accept the report first.</source>
        <translation>Chỉ báo cáo đã được chấp nhận mới đưa được vào báo cáo tổng hợp. Hãy chấp nhận báo cáo trước.</translation>
    </message>
    <message>
        <source>There would be two coordinators from %2 to %3. Change the dates of one of them.</source>
        <translation>Từ %2 đến %3 có hai đơn vị điều phối cùng lúc. Hãy sửa thời gian của một đơn vị.</translation>
    </message>
    <message>
        <source>There would be no coordinator from %2 to %3. Make the terms follow each other.</source>
        <translation>Từ %2 đến %3 không có đơn vị điều phối. Hãy để các nhiệm kỳ nối tiếp nhau.</translation>
    </message>
    <message>
        <source>What was reported is not deleted. Withdraw it instead; it stays in the history.</source>
        <translation>Nội dung đã báo cáo thì không xóa. Hãy rút lại; nội dung vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>This report was issued and is locked.</source>
        <translation>Báo cáo này đã phát hành và bị khóa.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. What was saved before is kept; check the disk and its connection, then try again.</source>
        <translation>Không đọc hoặc ghi được %1. Nội dung đã lưu trước đó vẫn còn; hãy kiểm tra ổ đĩa và kết nối rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is a folder. Write to a file in it.</source>
        <translation>%1 là thư mục. Hãy ghi vào một tệp trong thư mục đó.</translation>
    </message>
    <message>
        <source>The printer %1 did not start. Check that it is switched on and has paper.</source>
        <translation>Máy in %1 không khởi động. Hãy kiểm tra nguồn điện và giấy in.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; open a backup, and keep the damaged file.</source>
        <translation>%1 bị hỏng và được giữ nguyên. Hãy mở bản sao lưu và giữ lại tệp hỏng.</translation>
    </message>
    <message>
        <source>%1 is cut off: only %2% of it is there. Get it once more from where it came, or open a backup.</source>
        <translation>%1 bị cắt cụt, chỉ còn %2%. Hãy lấy lại tệp từ nơi gửi hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>The beginning of %1 is damaged. Get it once more from where it came, or open a backup.</source>
        <translation>Phần đầu của %1 bị hỏng. Hãy lấy lại tệp từ nơi gửi hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>The value of “%2” in the file is damaged. Run “lienket check” on the file, or open a backup.</source>
        <translation>Giá trị của “%2” trong tệp bị hỏng. Hãy chạy “lienket check” với tệp này hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>The record is not what the history says, so it was not changed. Run “lienket check” on the file.</source>
        <translation>Bản ghi không khớp với lịch sử nên chưa được sửa. Hãy chạy “lienket check” với tệp này.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LienKet (file version %2) and was left as it is. Install the newer version to open it.</source>
        <translation>%1 do phiên bản LienKet mới hơn tạo ra (phiên bản tệp %2) và được giữ nguyên. Hãy cài phiên bản mới để mở.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Wait until it has finished, then try again.</source>
        <translation>Một chương trình khác đang ghi vào %1. Hãy đợi chương trình đó xong rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is being edited by %2 on the computer %3 since %4. Close it there, then try again.</source>
        <translation>%1 đang được %2 sửa trên máy %3 từ %4. Hãy đóng tệp ở máy đó rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open. Nothing was written; open it again.</source>
        <translation>%1 đã bị thay bằng tệp khác trong lúc đang mở. Chưa lưu gì; hãy mở lại tệp.</translation>
    </message>
    <message>
        <source>Another program changed %1 while it was open. Nothing was written; open it again.</source>
        <translation>Một chương trình khác đã sửa %1 trong lúc đang mở. Chưa lưu gì; hãy mở lại tệp.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for this: the permission is missing, or the place is read-only. Nothing was changed; copy the file into a folder of your own.</source>
        <translation>Không mở được %1 để thực hiện việc này: thiếu quyền hoặc nơi lưu chỉ cho đọc. Chưa thay đổi gì; hãy sao chép tệp vào thư mục của mình.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of %1. Copy the file into a folder of your own.</source>
        <translation>Không ghi được vào thư mục chứa %1. Hãy sao chép tệp vào thư mục của mình.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing was written; free some space, then try again.</source>
        <translation>Ổ đĩa chứa %1 đã hết chỗ. Chưa lưu gì; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 holds what LienKet never writes (%2) and was not opened. Do not trust it; ask the sender about it.</source>
        <translation>%1 chứa nội dung mà LienKet không bao giờ ghi (%2) nên không được mở. Đừng tin tệp này; hãy hỏi lại người gửi.</translation>
    </message>
    <message>
        <source>The database of %1 failed unexpectedly. Nothing was written; run “lienket check” on the file.</source>
        <translation>Cơ sở dữ liệu của %1 gặp lỗi bất thường. Chưa lưu gì; hãy chạy “lienket check” với tệp này.</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>Không được để trống.</translation>
    </message>
    <message>
        <source>Holds a character that cannot be stored. Type the text again.</source>
        <translation>Có ký tự không lưu được. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>Longer than one million characters.</source>
        <translation>Dài hơn một triệu ký tự.</translation>
    </message>
    <message>
        <source>“%1” is not the kind of value that stands here.</source>
        <translation>“%1” không đúng kiểu giá trị của trường này.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day as in 2025-03-01.</source>
        <translation>“%1” không phải là ngày. Hãy ghi năm, tháng, ngày như 2025-03-01.</translation>
    </message>
    <message>
        <source>The year must be from 1900 to 2200.</source>
        <translation>Năm phải từ 1900 đến 2200.</translation>
    </message>
    <message>
        <source>“%1” is below or above what is possible here.</source>
        <translation>“%1” nằm ngoài giới hạn cho phép.</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values.</source>
        <translation>“%1” không thuộc các giá trị cho phép.</translation>
    </message>
    <message>
        <source>There is no such record: “%1”.</source>
        <translation>Không có bản ghi “%1”.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Không có trường này.</translation>
    </message>
    <message>
        <source>Ends before it starts (%1).</source>
        <translation>Kết thúc trước khi bắt đầu (%1).</translation>
    </message>
    <message>
        <source>Names the same record twice.</source>
        <translation>Nêu cùng một bản ghi hai lần.</translation>
    </message>
    <message>
        <source>“%1” belongs to another record already.</source>
        <translation>“%1” đã thuộc về bản ghi khác.</translation>
    </message>
    <message>
        <source>Does not fit “%1”.</source>
        <translation>Không khớp với “%1”.</translation>
    </message>
</context>
<context>
    <name>LienKet::Findings</name>
    <message>
        <source>The structure of the database is damaged: %1</source>
        <translation>Cấu trúc cơ sở dữ liệu bị hỏng: %1</translation>
    </message>
    <message>
        <source>%1: a record refers to one that is not there (%2).</source>
        <translation>%1: có bản ghi dẫn đến một bản ghi không tồn tại (%2).</translation>
    </message>
    <message>
        <source>The history was changed, cut or reordered from step %1 on.</source>
        <translation>Lịch sử bị sửa, cắt hoặc đảo thứ tự từ bước %1.</translation>
    </message>
    <message>
        <source>%1: “%2” is “%3” in the record and “%4” in the history.</source>
        <translation>%1: “%2” là “%3” trong bản ghi nhưng là “%4” trong lịch sử.</translation>
    </message>
    <message>
        <source>%1: the history does not know this record.</source>
        <translation>%1: lịch sử không có bản ghi này.</translation>
    </message>
    <message>
        <source>%1: the history knows this record, and the file has it no more.</source>
        <translation>%1: lịch sử có bản ghi này nhưng tệp không còn.</translation>
    </message>
    <message>
        <source>%1: a value cannot be read (%2).</source>
        <translation>%1: có giá trị không đọc được (%2).</translation>
    </message>
    <message>
        <source>From %1 to %2 there are several coordinators, or none.</source>
        <translation>Từ %1 đến %2 có nhiều đơn vị điều phối hoặc không có đơn vị nào.</translation>
    </message>
    <message>
        <source>The content of an attachment is missing or changed: %1.</source>
        <translation>Nội dung tệp đính kèm bị thiếu hoặc bị sửa: %1.</translation>
    </message>
</context>
</TS>
